import { describe, expect, it } from 'vitest';
import { belongingOf } from '../../../functions/store/belonging.ts';
import { VOCABULARY_VERSION } from '../../../functions/store/keys.ts';

const NOTHING = { of: 'NOTHING' };

describe('belongingOf', () => {
  it.each([
    ['derived#Claim#a%23b', '0#current', { of: 'PAGE', ref: { type: 'Claim', key: 'a#b' } }],
    ['derived#Claim#a', '1#verdict#001', { of: 'PAGE', ref: { type: 'Claim', key: 'a' } }],
    ['derived#Commitment#a', '1#status#000', { of: 'PAGE', ref: { type: 'Commitment', key: 'a' } }],
    ['derived#Concept#a', '1#tally#003', { of: 'PAGE', ref: { type: 'Concept', key: 'a' } }],
    ['derived#Event#a', '4#places#000', { of: 'PAGE', ref: { type: 'Event', key: 'a' } }],
    ['derived#claims#ALL#*#short#1', '0123#a%23b', { of: 'PLACED', ref: { type: 'Claim', key: 'a#b' } }],
    ['derived#index#topic#under##under##0', '4#terms#short#1#2#a', { of: 'PLACED', ref: { type: 'Claim', key: 'a' } }],
    ['derived#index#EVENT#flood', 'a', { of: 'PLACED', ref: { type: 'Claim', key: 'a' } }],
    ['derived#index#CHECKED#claim', 'a', { of: 'PLACED', ref: { type: 'EditorCheck', key: 'a' } }],
    ['derived#vocabulary', 'AGENT#a', { of: 'PLACED', ref: { type: 'Concept', key: 'a' } }],
    ['derived#narrower#b', 'a', { of: 'PLACED', ref: { type: 'Concept', key: 'a' } }],
    ['derived#sources#1', 'a', { of: 'PLACED', ref: { type: 'Source', key: 'a' } }],
    ['derived#address#hash', 'a', { of: 'PLACED', ref: { type: 'Source', key: 'a' } }],
    ['derived#events#1', 'a', { of: 'PLACED', ref: { type: 'Event', key: 'a' } }],
    ['derived#commitments', 'a', { of: 'PLACED', ref: { type: 'Commitment', key: 'a' } }],
    ['derived#lapses#1', '0123#a', { of: 'PLACED', ref: { type: 'Commitment', key: 'a' } }],
    [VOCABULARY_VERSION.pk, VOCABULARY_VERSION.sk, { of: 'TABLE' }],
    ['derived#Event#a', '1#verdict#000', NOTHING],
    ['derived#Event#a', '1#tally#003', NOTHING],
    ['derived#Claim#a', '7#other', NOTHING],
    ['derived#Claim#a#b', '0#current', NOTHING],
    ['derived#once#a', 'a', NOTHING],
    ['derived#toString#a', 'a', NOTHING],
  ])('tells on whose behalf an item in %s at %s is there', (pk, sk, belonging) => {
    expect(belongingOf({ pk, sk })).toEqual(belonging);
  });
});
