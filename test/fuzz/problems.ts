import type { Sent } from './requests.ts';

/** What came back over HTTP. */
export type Received = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
};

/** Words of the code, the table and the machine, that nobody outside has to know. */
const LEAKS: readonly RegExp[] = [
  /\bat [\w.<>[\] ]+ \((file|node|\/)/,
  /node_modules|functions\/|\.ts:\d+|node:internal/,
  /\b(Type|Reference|Range)Error\b|is not a function|Cannot read propert|Maximum call stack/,
  /(truth|derived|kept|task|aside)#/,
  /ValidationException|ConditionalCheckFailed|DynamoDB|ProvisionedThroughput|KeyConditionExpression/,
  /stacktrace/i,
];
/** What belongs to the media types of the GraphQL-over-HTTP specification. */
const MEDIA_TYPE = /^application\/(graphql-response\+)?json\b/;

/**
 * What is wrong with an answer, whatever was asked: an error of ours, a word too many, or no well-formed GraphQL answer
 * (https://graphql.github.io/graphql-over-http/draft/#sec-Response).
 */
export function problemsOf({ method }: Pick<Sent, 'method'>, { status, headers, body }: Received): readonly string[] {
  const contentType = String(headers['content-type'] ?? '');
  // A page for people, and what has no body at all.
  const isGraphql = method !== 'HEAD' && method !== 'OPTIONS' && !contentType.startsWith('text/html');
  return [
    ...(status >= 500 ? [`The status is ${status}.`] : []),
    ...LEAKS.filter((leak) => !contentType.startsWith('text/html') && leak.test(body)).map(
      (leak) => `It tells ${leak}.`,
    ),
    ...(isGraphql ? formProblems({ status, contentType, body }) : []),
  ];
}

function formProblems(answer: {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}): readonly string[] {
  const { status, contentType, body } = answer;
  if (!MEDIA_TYPE.test(contentType)) return [`It is ${contentType || 'of no media type'}.`];
  const content = parse(body);
  if (content === null) return ['It is no JSON object.'];
  const { data, errors } = content;
  return [
    ...(data === undefined && errors === undefined ? ['It has neither data nor errors.'] : []),
    ...(errors === undefined || isErrors(errors) ? [] : ['Its errors are not as errors are.']),
    ...(status >= 400 && errors === undefined ? ['It fails, and does not say why.'] : []),
    ...(codesOf(errors).includes('INTERNAL_SERVER_ERROR') ? ['It is an error that nobody foresaw.'] : []),
  ];
}

function parse(body: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(body);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** As the GraphQL specification, 7.1.2, has them: a message each, and none but its own fields. */
function isErrors(errors: unknown): boolean {
  const isError = (error: unknown): boolean =>
    isObject(error) &&
    typeof error['message'] === 'string' &&
    typeof codeOf(error) === 'string' &&
    Object.keys(error).every((name) => ['message', 'locations', 'path', 'extensions'].includes(name));
  return Array.isArray(errors) && errors.length > 0 && errors.every(isError);
}

/** Whether something was executed, with or without errors. */
export function isExecuted({ body }: Received): boolean {
  return isObject(parse(body)?.['data']);
}

/** The status, and the codes of the errors. */
export function outcomeOf({ status, body }: Received): string {
  const errors = parse(body)?.['errors'];
  const codes = [...new Set(codesOf(errors))].toSorted((a, b) => a.localeCompare(b));
  return `${status} ${codes.join(' ')}`.trim();
}

function codesOf(errors: unknown): readonly string[] {
  return Array.isArray(errors) ? errors.map((error) => String(codeOf(error))) : [];
}

function codeOf(error: unknown): unknown {
  const extensions = isObject(error) ? error['extensions'] : undefined;
  return isObject(extensions) ? extensions['code'] : undefined;
}
