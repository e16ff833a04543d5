-- A tenant's own host names; <slug>.<base domain> needs no row. Everybody may read (the name is how a tenant is found), only the tenant writes.
create table domains.host (
  name text primary key check (name ~ '^[a-z0-9.-]{1,253}$'),
  tenant_id uuid not null default platform.tenant() references tenants.tenant on delete cascade,
  state text not null default 'pending' check (state in ('pending', 'verified')),
  main boolean not null default false,
  created_at timestamptz not null default now()
);
create index host_tenant on domains.host (tenant_id);
create unique index host_main on domains.host (tenant_id) where main;
call platform.isolate('domains.host');
create policy found_by_name on domains.host for select using (true);
create trigger tell after insert or update or delete on domains.host
  for each row execute function platform.tell('host', 'name');
create trigger tell_tenant after insert or update or delete on domains.host
  for each row execute function platform.tell('tenant', 'tenant_id');
