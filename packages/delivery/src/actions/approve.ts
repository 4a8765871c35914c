import { UserError } from '@exoplane/config';
import type { ProtectedKind } from '@exoplane/infra';
import { dangers, type PlannedChange, type TargetPlan } from '../plan/model.js';

/** What the person said beforehand, on the command line. */
export interface Consent {
  /** Everything that loses nothing may be done without asking. */
  readonly yes?: boolean;
  /** What may be replaced although something is lost: `database`, `cluster`, or an address. */
  readonly replace?: readonly string[];
  /** The target's name, typed in advance by who cannot be asked. */
  readonly confirm?: string;
}

/** Asks a person. Absent where there is nobody to ask. */
export interface Asker {
  yesOrNo(question: string): Promise<boolean>;
  text(question: string): Promise<string>;
}

/** How a change is called in `--replace`: by what it is, or by its address. */
const isNamed = (change: PlannedChange, names: readonly string[]): boolean =>
  [change.noun, change.noun.replaceAll(' ', '-'), change.address, change.guarded].some(
    (name) => name !== undefined && names.includes(name),
  );

/**
 * Gets consent to a plan.
 *
 * What would be lost for good needs two things that nobody types by accident: a flag that names it, and the name of the
 * environment.
 *
 * @returns false when the person said no.
 * @throws {UserError} D401 when something would be lost that no flag names, D402 when the name was not given, D403 when
 * nobody can be asked.
 */
export async function approve(plan: TargetPlan, consent: Consent, ask: Asker | undefined): Promise<boolean> {
  const lost = dangers(plan);
  const unnamed = lost.filter((change) => !isNamed(change, consent.replace ?? []));
  if (unnamed.length > 0) throw needsFlag(plan.target, unnamed);
  if (lost.length > 0) {
    await confirmName(plan.target, lost, consent, ask);
    return true;
  }
  if (consent.yes) return true;
  if (ask) return ask.yesOrNo(`Do it?`);
  throw new UserError('nobody is here to be asked', { code: 'D403', hint: 'look at the plan, then say --yes' });
}

/** Has the target's name typed in before something is lost. */
export async function confirmName(
  target: string,
  lost: readonly PlannedChange[],
  { confirm }: Consent,
  ask: Asker | undefined,
): Promise<void> {
  const what = lost.map(({ noun, name, loses }) => `${noun} '${name}' and ${loses ?? 'what is in it'}`).join(', ');
  const said = confirm ?? (await ask?.text(`This loses ${what}. Type ${target} to go on:`));
  if (said === target) return;
  throw new UserError(
    said === undefined ? `losing ${what} has to be confirmed` : `'${said}' is not '${target}': nothing was changed`,
    { code: 'D402', hint: `say --confirm ${target}` },
  );
}

function needsFlag(target: string, changes: readonly PlannedChange[]): UserError {
  const verb = ({ action }: PlannedChange): string => (action === 'replace' ? 'REPLACED' : 'DESTROYED');
  const lines = changes.map(
    (change) => `${change.noun} '${change.name}' would be ${verb(change)}: ${change.loses} would be lost`,
  );
  const flags = [...new Set(changes.map(({ noun }) => `--replace ${noun.replaceAll(' ', '-')}`))].join(' ');
  return new UserError(`nothing was changed: ${lines.join('; ')}`, {
    code: 'D401',
    hint: `to do it all the same: npx exoplane deploy ${target} ${flags}, and type the environment's name`,
  });
}

/** The protections to lift for what is named in `--replace`. */
export function liftedBy(replace: readonly string[] = []): ProtectedKind[] {
  const kinds: ProtectedKind[] = ['load-balancer', 'database', 'zone'];
  const called: Readonly<Record<ProtectedKind, readonly string[]>> = {
    'load-balancer': ['load-balancer', 'load balancer', 'exoscale_nlb.load_balancer'],
    database: ['database', 'exoscale_dbaas.database'],
    zone: ['zone', 'dns-zone', 'DNS-zone', 'DNS zone', 'exoscale_domain.zone'],
  };
  return kinds.filter((kind) => called[kind].some((name) => replace.includes(name)));
}
