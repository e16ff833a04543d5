-- What a tenant has of a pack: the documents as the pack gave them, whole. Whatever the tenant has that differs from them is its own.
create table packs.holding (
  tenant_id uuid primary key default platform.tenant() references tenants.tenant on delete cascade,
  pack text not null check (pack ~ '^[a-z0-9-]{1,40}$'),
  version text not null check (length(version) between 1 and 40),
  seed jsonb not null,
  base jsonb not null,
  open jsonb not null,
  taken_off boolean not null default false,
  updated_at timestamptz not null
);

-- The parts of a pack that no other component keeps: tone, messages, booking, rewards, campaigns.
create table packs.document (
  tenant_id uuid not null default platform.tenant() references tenants.tenant on delete cascade,
  name text not null check (name ~ '^[a-z-]{1,40}$'),
  content jsonb not null,
  primary key (tenant_id, name)
);

call platform.isolate('packs.holding');
call platform.isolate('packs.document');

-- Which version of which pack a tenant is on: for counting and for upgrading all of them. It holds nothing of a tenant's business.
create table packs.use (
  tenant uuid primary key references tenants.tenant on delete cascade,
  pack text not null,
  version text not null
);
create index use_of_pack on packs.use (pack, version);
