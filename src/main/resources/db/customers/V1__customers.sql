create table customers.customer (
  tenant_id uuid not null default platform.tenant() references tenants.tenant on delete cascade,
  id uuid not null,
  name text not null check (length(name) between 1 and 120),
  phone text check (phone ~ '^\+[1-9][0-9]{4,14}$'),
  email text check (length(email) <= 254),
  address text check (length(address) <= 300),
  language text not null check (language ~ '^[a-zA-Z-]{2,20}$'),
  note text check (length(note) <= 2000),
  -- by what the list is sorted: the name without accents and capitals; by what it is searched: the same, phone and e-mail
  sorted text not null,
  search text not null,
  version int not null default 1,
  added_at timestamptz not null,
  deleted_at timestamptz,
  deleted_by text check (length(deleted_by) <= 200),
  deleted_reason text check (length(deleted_reason) between 10 and 500),
  primary key (tenant_id, id),
  check ((deleted_at is null) = (deleted_by is null) and (deleted_at is null) = (deleted_reason is null))
);
call platform.isolate('customers.customer');
create index customer_sorted on customers.customer (tenant_id, sorted, id) include (search) where deleted_at is null;
create index customer_deleted on customers.customer (tenant_id, deleted_at) where deleted_at is not null;
