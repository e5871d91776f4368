/** The database of the key with which this device signs certificates. */
export const SIGNING = "atenta:signing";
