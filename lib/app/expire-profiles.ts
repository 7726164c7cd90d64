import type { Ports } from './ports';

const DAY = 86_400_000;

/** Lets go of unlisted profiles that were not looked at for as long as the user set. */
export async function expireProfiles(ports: Ports): Promise<number> {
  const { forgetAfterDays } = await ports.settings.settings();
  const before = new Date(Date.parse(ports.now()) - forgetAfterDays * DAY).toISOString();
  return ports.library.expire(before);
}
