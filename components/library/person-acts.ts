import type { AccountActs } from './person-accounts';

/** What can be done on the page of a profile. */
export interface PersonActs extends AccountActs {
  addNote(text: string): Promise<void>;
  changeNote(id: string, text: string): Promise<void>;
  /** Erases every trace; never = nor is it remembered again. */
  forget(never: boolean): Promise<void>;
}
