create table catalog.service (
  tenant_id uuid not null default platform.tenant() references tenants.tenant on delete cascade,
  id text not null check (id ~ '^[a-z0-9-]{1,40}$'),
  position int not null,
  minutes int not null check (minutes between 5 and 43200),
  shape text not null check (shape in ('fixed', 'from', 'per-person', 'per-hour', 'quote')),
  amount bigint not null check (amount between 0 and 100000000),
  picture text,
  featured boolean not null default false,
  texts jsonb not null,
  archived_at timestamptz,
  primary key (tenant_id, id)
);

create table catalog.add_on (
  tenant_id uuid not null default platform.tenant() references tenants.tenant on delete cascade,
  id text not null check (id ~ '^[a-z0-9-]{1,40}$'),
  amount bigint not null check (amount between -100000000 and 100000000),
  minutes int not null check (minutes between 0 and 43200),
  name jsonb not null,
  primary key (tenant_id, id)
);

create table catalog.service_add_on (
  tenant_id uuid not null default platform.tenant(),
  service_id text not null,
  add_on_id text not null,
  position int not null,
  primary key (tenant_id, service_id, add_on_id),
  foreign key (tenant_id, service_id) references catalog.service (tenant_id, id) on delete cascade,
  foreign key (tenant_id, add_on_id) references catalog.add_on (tenant_id, id) on delete cascade
);

-- Counts a tenant's changes; part of the key under which its pages are cached. Without a foreign key: it outlives the rows
-- that a removed tenant takes with it.
create table catalog.revision (
  tenant_id uuid primary key default platform.tenant(),
  number bigint not null
);

call platform.isolate('catalog.service');
call platform.isolate('catalog.add_on');
call platform.isolate('catalog.service_add_on');
call platform.isolate('catalog.revision');

create function catalog.revise() returns trigger language plpgsql as $$
declare
  changed uuid := coalesce(new.tenant_id, old.tenant_id);
begin
  insert into catalog.revision values (changed, 1)
    on conflict (tenant_id) do update set number = catalog.revision.number + 1;
  perform pg_notify('servicepro', 'tenant ' || changed);
  return null;
end $$;
create trigger revise after insert or update or delete on catalog.service for each row execute function catalog.revise();
create trigger revise after insert or update or delete on catalog.add_on for each row execute function catalog.revise();
create trigger revise after insert or update or delete on catalog.service_add_on for each row execute function catalog.revise();
