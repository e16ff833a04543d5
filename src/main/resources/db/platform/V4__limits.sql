-- One moment for each key that tries something: when it will be fully rested. In the past: as if there were no row.
create table platform.rate (
  key text primary key check (length(key) <= 100),
  rested timestamptz not null
) with (fillfactor = 70);
