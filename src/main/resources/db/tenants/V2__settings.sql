-- What is set: for each tenant, and for the platform under its own id, which has no row in tenants.tenant: hence no foreign key.
create table tenants.settings (
  tenant_id uuid not null default platform.tenant(),
  id text not null check (id ~ '^[a-z0-9:-]{1,80}$'),
  version int not null check (version >= 0),
  content jsonb not null,
  primary key (tenant_id, id)
);

-- Every state that a document ever had; none is changed or taken away.
create table tenants.settings_version (
  tenant_id uuid not null default platform.tenant(),
  id uuid not null,
  document text not null,
  version int not null check (version > 0),
  content jsonb not null,
  at timestamptz not null,
  person uuid,
  name text not null check (length(name) <= 200),
  note text not null check (length(note) <= 500),
  primary key (tenant_id, id),
  unique (tenant_id, document, version),
  foreign key (tenant_id, document) references tenants.settings (tenant_id, id)
);

call platform.isolate('tenants.settings');
call platform.isolate('tenants.settings_version');
revoke delete on tenants.settings from servicepro_app;
revoke update, delete on tenants.settings_version from servicepro_app;

create function tenants.tell_settings() returns trigger language plpgsql as $$
begin
  perform pg_notify('servicepro', 'node ' || new.tenant_id || ' ' || new.id);
  return null;
end $$;
create trigger tell after update on tenants.settings for each row execute function tenants.tell_settings();
