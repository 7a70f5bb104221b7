import { type Refusal, refuse } from "@/core/refusal";
import { isBlank } from "@/core/text/is-blank";
import { tidyLine } from "@/core/text/tidy-text";
import { type Appointment, roles } from "./role";

/** Longest each may be, in characters. */
export const personLimits = { login: 200, name: 50, pinyin: 200, appointments: 60 } as const;

/** What is wrong with the name or the login of a person, each named. */
export function checkPerson(person: {
  readonly login?: string;
  readonly name?: string;
}): readonly Refusal[] {
  const problems: Refusal[] = [];
  const { login, name } = person;
  if (login !== undefined && !isLogin(login))
    problems.push(refuse("login-invalid", undefined, "login"));
  if (name !== undefined && isBlank(name))
    problems.push(refuse("name-required", undefined, "name"));
  if (name !== undefined && tidyLine(name).length > personLimits.name)
    problems.push(
      refuse("too-long", { max: personLimits.name, length: tidyLine(name).length }, "name"),
    );
  return problems;
}

/** An address with one @, a host, nothing that could break a line of a mail and nothing that cannot be seen. */
const isLogin = (login: string): boolean =>
  login.length <= personLimits.login &&
  /^[^\s@<>"',;]+@[^\s@<>"',;]+$/u.test(login.trim()) &&
  [...login.trim()].every((letter) => !isBlank(letter));

/** What is wrong with a list of roles: unknown role or section, the same twice, or an administrator of a section. */
export function checkAppointments(
  held: readonly Appointment[],
  sectionIds: readonly string[],
): readonly Refusal[] {
  const field = "appointments";
  if (held.length === 0) return [refuse("role-required", undefined, field)];
  if (held.length > personLimits.appointments)
    return [refuse("too-many", { max: personLimits.appointments }, field)];
  const problems: Refusal[] = [];
  if (held.some(({ role }) => !roles.includes(role)))
    problems.push(refuse("role-unknown", undefined, field));
  if (held.some(({ sectionId }) => sectionId !== null && !sectionIds.includes(sectionId)))
    problems.push(refuse("section-unknown", undefined, field));
  if (held.some(({ role, sectionId }) => role === "administrator" && sectionId !== null))
    problems.push(refuse("administrator-of-section", undefined, field));
  if (new Set(held.map((a) => `${a.role} ${a.sectionId}`)).size < held.length)
    problems.push(refuse("role-twice", undefined, field));
  return problems;
}
