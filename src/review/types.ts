import type { MeasuredDeck } from '../publish/measured.ts';

/**
 * What a finding does, the rows of one table for `build` and `check`: 'stop-all' writes nothing, 'stop-dist' writes the
 * deck's folder and keeps dist/'s last good files, 'warning' stops nothing unless `--strict`.
 */
export type Row = 'stop-all' | 'stop-dist' | 'warning';

/** One thing that a rule found, with its place and what to do about it. */
export interface Finding {
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  /** 1-based; 0 where it is the whole deck's. */
  readonly slide: number;
  /** The slide's id, where it has one. */
  readonly id?: string;
  /** The slide's claim, as it reads; '' where there is none. */
  readonly claim: string;
  /** What was found, with the words and px concerned. */
  readonly message: string;
  /** What a person can do. */
  readonly fix?: string;
}

/** What a rule says of a slide; the rest of the finding follows from the rule and the slide. */
export interface Complaint {
  readonly slide: number;
  readonly message: string;
  readonly fix?: string;
}

/** One rule of the review of the laid-out deck. A new rule is one file in rules/ and one line in index.ts. */
export interface PageRule {
  readonly id: string;
  readonly row: Row;
  /** What it looks for, one line, for the list of rules. */
  readonly about: string;
  check(deck: MeasuredDeck): Complaint[];
}
