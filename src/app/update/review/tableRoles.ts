// Roles of tables that become cards on a phone: Safari takes an element with another display for no part of a table.

export const TABLE_ROLES = {
  table: { role: 'table' },
  section: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHeader: { role: 'columnheader' },
  rowHeader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const
