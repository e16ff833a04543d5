-- What a tenant is working on: site, faq, page:home …
create table pages.draft (
  tenant_id uuid not null default platform.tenant() references tenants.tenant on delete cascade,
  name text not null check (name ~ '^[a-z0-9:-]{1,80}$'),
  content jsonb not null,
  updated_at timestamptz not null default now(),
  primary key (tenant_id, name)
);

-- Published content, found by its hash (SHA-256 of the canonical JSON); never changed, shared by releases.
create table pages.document (
  tenant_id uuid not null default platform.tenant() references tenants.tenant on delete cascade,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  content jsonb not null,
  primary key (tenant_id, hash)
);

-- A release names its documents: {"site": "<hash>", "page:home": "<hash>"}; its own hash is that of the manifest.
create table pages.release (
  tenant_id uuid not null default platform.tenant() references tenants.tenant on delete cascade,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  manifest jsonb not null,
  created_at timestamptz not null default now(),
  primary key (tenant_id, hash)
);

-- Which release visitors see.
create table pages.site (
  tenant_id uuid primary key default platform.tenant() references tenants.tenant on delete cascade,
  release_hash text not null,
  published_at timestamptz not null default now(),
  foreign key (tenant_id, release_hash) references pages.release (tenant_id, hash)
);

-- A tenant's own backend for a live source.
create table pages.backend (
  tenant_id uuid not null default platform.tenant() references tenants.tenant on delete cascade,
  source text not null check (source ~ '^[a-z-]{1,40}$'),
  url text not null check (length(url) <= 500 and url ~ '^https?://[^\s]+$'),
  primary key (tenant_id, source)
);

call platform.isolate('pages.draft');
call platform.isolate('pages.document');
call platform.isolate('pages.release');
call platform.isolate('pages.site');
call platform.isolate('pages.backend');
revoke update on pages.document, pages.release from servicepro_app;

create trigger tell after insert or update or delete on pages.site
  for each row execute function platform.tell('tenant', 'tenant_id');
create trigger tell after insert or update or delete on pages.backend
  for each row execute function platform.tell('tenant', 'tenant_id');
