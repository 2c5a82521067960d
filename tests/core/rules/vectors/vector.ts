export type Severity = 'conflict' | 'caution' | 'info' | 'good' | 'ok';

export interface EffortInput {
  readonly title?: string;
  readonly kind: string;
  readonly distance?: string;
  readonly priority?: string;
  readonly start?: string;
  readonly end?: string;
  readonly allDay?: string;
  readonly zone?: string;
}

export interface MassageInput {
  readonly kind: string;
  readonly start: string;
  readonly end: string;
}

export interface PastInput extends MassageInput {
  readonly tendernessH?: number;
  readonly bruised?: boolean;
}

/** The judge's JSON case, rules.md section 15. */
export interface CaseInput {
  readonly zone: string;
  readonly massage: MassageInput;
  readonly efforts: readonly EffortInput[];
  readonly history?: readonly PastInput[];
  readonly flags?: readonly string[];
  readonly settings?: Readonly<Record<string, unknown>>;
}

export interface Then {
  readonly severity: Severity;
  /** Rules that must be among the verdicts. */
  readonly rules?: readonly string[];
  /** Rules that must raise no caution and no conflict. */
  readonly notRules?: readonly string[];
  readonly notes?: readonly string[];
  readonly notNotes?: readonly string[];
  /** Hours, and the edge they fall short of, of one verdict of the first of `rules`. */
  readonly gap?: number;
  readonly edge?: number;
  /** Every caution and conflict in order, as "severity rule title". */
  readonly order?: readonly string[];
}

export interface Vector {
  readonly given: string;
  readonly when: string;
  readonly then: Then;
  readonly input: CaseInput;
}
