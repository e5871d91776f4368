/** The database of what a person keeps as a trainer, and the channel of those who have it open. */
export function trainerName(course: string, profile: string): string {
  return `atenta.trainer:${course}:${profile}`;
}
