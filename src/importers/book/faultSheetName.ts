/** The hidden name in a book that refers to the sheet of faults, so that the next check finds, replaces and does not read it. */
export const FAULT_SHEET_NAME = 'ClusterMapFaults'
