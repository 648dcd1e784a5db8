import { type Place, Problem } from '../problem/problem.ts';
import { evaluateTemplate, type TemplateValues } from './mise-template.ts';

export interface TemplatePlace {
  /** File and line, for the message. */
  readonly where: string;
  readonly place: Place;
  readonly values: TemplateValues;
  /** A sentence about variables that mise would have had. */
  readonly unread?: string;
}

/** The text of a word that may be a template. Throws `VERSION_FILE_INVALID` for one that cannot be evaluated. */
export function evaluated(word: string, at: TemplatePlace): string {
  const first = evaluateTemplate(word, at.values);
  const template = first.kind === 'text' ? evaluateTemplate(first.text, at.values) : first;
  switch (template.kind) {
    case 'text':
      return template.text.trim();
    case 'unset':
      throw new Problem(
        'VERSION_FILE_INVALID',
        `${at.where}: ${JSON.stringify(word)} reads the variable ${template.name}, which is not set`,
        {
          place: at.place,
          hint: `Set ${template.name}, give the template a default, or set go-version instead.${at.unread ?? ''}`,
        },
      );
    case 'other':
      throw new Problem(
        'VERSION_FILE_INVALID',
        `${at.where}: ${JSON.stringify(word)} is a template of mise that cannot be evaluated here`,
        {
          place: at.place,
          hint: 'Only plain templates are evaluated: texts and variables ({{ env.NAME }}, {{ get_env(name="NAME") }}). Set go-version instead.',
        },
      );
  }
}
