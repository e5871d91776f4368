/** The key, among the overwritten values, of the route that is being followed: its id. */
export const routeKey = "route";
