/** Where the runbook says what an alarm means and what to do: by the alarm's name, the anchor in infra/runbook.md. */
export const runbookSections = {
  MaskedErrors: 'masked-errors',
  GatewayErrors: 'gateway-errors',
  FunctionErrors: 'function-errors',
  FunctionThrottles: 'function-throttles',
  SlowAnswers: 'slow-answers',
  StreamAge: 'stream-age',
  PutAside: 'put-aside',
  LostBatches: 'lost-batches',
  TableThrottles: 'table-throttles',
  TableErrors: 'table-errors',
  Budget: 'budget',
} as const;

export type RunbookSection = keyof typeof runbookSections;
