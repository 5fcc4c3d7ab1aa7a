import type { DefinedError } from 'ajv';
import schema from '../../../schema/record.schema.json' with { type: 'json' };
import { pointer } from './pointer.ts';
import type { Problem } from './problems.ts';

/** What an error of the schema's validator says of the entry. Some only repeat what another says, and say nothing. */
export function schemaProblems(error: DefinedError): readonly Problem[] {
  const problem = translate(error);
  // Each of the ways in which a time could have said something reports what it lacks, and `anyOf` that all do.
  return problem === null || error.schemaPath.includes('/anyOf/') ? [] : [problem];
}

function translate(error: DefinedError): Problem | null {
  const path = error.propertyName === undefined ? error.instancePath : pointer(error.instancePath, error.propertyName);
  const value: unknown = error.data;
  switch (error.keyword) {
    case 'required': {
      const field = error.params.missingProperty;
      return { kind: 'MISSING_FIELD', path: pointer(path, field), field };
    }
    case 'additionalProperties': {
      const field = error.params.additionalProperty;
      return { kind: 'UNKNOWN_FIELD', path: pointer(path, field), field };
    }
    case 'discriminator': {
      const type: unknown = error.params.tagValue;
      return type === undefined ? null : { kind: 'UNKNOWN_TYPE', path: pointer(path, 'type'), value: type };
    }
    case 'type':
      return { kind: 'WRONG_TYPE', path, expected: [error.params.type].flat(), value };
    case 'enum':
      return { kind: 'NOT_ONE_OF', path, allowed: error.params.allowedValues.filter(isNotNull), value };
    case 'minLength':
      return { kind: 'TOO_SHORT', path, limit: error.params.limit };
    case 'maxLength':
      return { kind: 'TOO_LONG', path, limit: error.params.limit };
    case 'minimum':
      return { kind: 'TOO_SMALL', path, limit: error.params.limit, value };
    case 'pattern':
      return ofPattern(error.params.pattern, path, value);
    case 'format':
      return { kind: 'INVALID_URL', path, value };
    case 'minProperties':
      return { kind: 'NO_LABEL', path };
    case 'maxItems':
      return { kind: 'ENDS_OF_NO_ACTION', path };
    case 'anyOf':
      return { kind: path === '/claimDate' ? 'CLAIM_DATE_SAYS_NOTHING' : 'TIME_SAYS_NOTHING', path };
    default:
      return null;
  }
}

function ofPattern(pattern: string, path: string, value: unknown): Problem | null {
  switch (pattern) {
    case schema.$defs.languageTag.pattern:
      return { kind: 'INVALID_LANGUAGE_TAG', path, value };
    case schema.$defs.label.pattern:
      // That an empty text is too short says it all.
      return value === '' ? null : { kind: 'BLANK', path };
    default:
      return { kind: 'INVALID_URL', path, value };
  }
}

function isNotNull(value: unknown): boolean {
  return value !== null;
}
