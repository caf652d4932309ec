-- 列对应: how the columns of a unit's own sheets are read, asked once for each layout
create table workbook_mapping (
    id uuid primary key,
    -- null for the office's own
    unit_id uuid references unit (id),
    layout text not null check (layout ~ '^[0-9a-f]{64}$'),
    columns jsonb not null check (jsonb_typeof(columns) = 'object'),
    remembered_by text not null,
    remembered_at timestamptz not null
);
create unique index workbook_mapping_of_unit on workbook_mapping (unit_id, layout) where unit_id is not null;
create unique index workbook_mapping_of_office on workbook_mapping (layout) where unit_id is null;
