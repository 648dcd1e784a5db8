export interface InputRow {
  readonly name: string;
  /** `secret` is a text that is masked in every log; a `list` is split at commas and white space. */
  readonly type: 'text' | 'boolean' | 'count' | 'list' | 'secret';
  /** As text, the way action.yml writes it. */
  readonly default: string;
}
