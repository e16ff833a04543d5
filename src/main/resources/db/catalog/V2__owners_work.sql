-- Who put a service into the bin, and why.
alter table catalog.service
  add column archived_by text check (length(archived_by) <= 200),
  add column archived_reason text check (length(archived_reason) between 10 and 500);
create index service_archived on catalog.service (tenant_id, archived_at) where archived_at is not null;

-- What the owner has looked through and saved at least once: until then it is what the trade usually does.
create table catalog.checked (
  tenant_id uuid not null default platform.tenant() references tenants.tenant on delete cascade,
  what text not null check (what in ('services', 'prices')),
  at timestamptz not null default now(),
  primary key (tenant_id, what)
);
call platform.isolate('catalog.checked');
