import { nameKey } from './names';

/** The person who looks at what waits for review. */
export interface Reviewer {
  /** The names that are theirs; none where that is not known: everything is then shown as to a coach. */
  readonly names: readonly string[];
  /** A teacher who reads what others write to them, and not a coach who looks after many. */
  readonly isTeacher: boolean;
}

/** A name in the settings: as the person set it for themselves, and as it counts in this workspace. */
export interface SetName {
  readonly personal: string;
  readonly here: string;
}

export interface SetNames {
  readonly teacher: SetName;
  readonly coach: SetName;
  /** The name that the person's comments are kept under. */
  readonly own: string;
}

/**
 * Who looks, by the settings. Teachers set their own name as the teacher of new entries, and may set who coaches them;
 * coaches leave the teacher empty. The settings of a shared folder are everybody's: where the person's own name is known
 * otherwise, another one there is somebody else's.
 */
export function reviewerOf({ teacher, coach, own }: SetNames): Reviewer {
  const known = [own, teacher.personal, coach.personal].filter((name) => name !== '');
  const nameOf = ({ personal, here }: SetName): string => {
    if (personal !== '') return personal;
    return known.length === 0 || isOneOf(known, here) ? here : '';
  };
  const ownTeacher = nameOf(teacher);
  // Who set both for themselves is a teacher, and the coach is theirs.
  const names = [ownTeacher === '' ? nameOf(coach) : ownTeacher, own].filter((name) => name !== '');
  return { names, isTeacher: ownTeacher !== '' };
}

export function isOneOf(names: readonly string[], name: string): boolean {
  return name !== '' && names.some((one) => nameKey(one) === nameKey(name));
}
