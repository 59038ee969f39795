/** Addresses of views behind the `#`, for links. */
export const toStart = '#';

export const toGuide = '#guide';

/** Where a code is typed. */
export const toJoin = '#join';

/** With the code or the secret of a link, so that it need not be typed. */
export function toJoinWith(codeOrLink: string): string {
  return `#join/${codeOrLink}`;
}

export function toSession(id: string): string {
  return `#session/${id}`;
}

/** The big screen. */
export function toScreen(id: string): string {
  return `#screen/${id}`;
}

export function toReport(id: string): string {
  return `#report/${id}`;
}

/** Going on as oneself on another device. */
export function toResume(id: string, secret: string): string {
  return `#resume/${id}/${secret}`;
}
