-- What visitors saw, from the first time on: one row each time it changed, never changed itself.
create table pages.publication (
  tenant_id uuid not null default platform.tenant() references tenants.tenant on delete cascade,
  number int not null check (number > 0),
  release_hash text not null,
  previous_hash text,
  person text check (length(person) = 36),
  name text not null check (length(name) <= 200),
  note text not null check (length(note) <= 300),
  kind text not null check (kind in ('publish', 'scheduled', 'rollback', 'facts')),
  at timestamptz not null,
  primary key (tenant_id, number),
  foreign key (tenant_id, release_hash) references pages.release (tenant_id, hash),
  foreign key (tenant_id, previous_hash) references pages.release (tenant_id, hash)
);

-- What goes live later: the release as it was when somebody said so. A job carries the id; another id is another plan.
create table pages.schedule (
  tenant_id uuid primary key default platform.tenant() references tenants.tenant on delete cascade,
  id uuid not null,
  release_hash text not null,
  seen_hash text,
  at timestamptz not null,
  typed text not null check (typed ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d$'),
  zone text not null check (length(zone) <= 60),
  person text check (length(person) = 36),
  name text not null check (length(name) <= 200),
  note text not null check (length(note) <= 300),
  attempts int not null default 0,
  foreign key (tenant_id, release_hash) references pages.release (tenant_id, hash)
);

-- How often all links to previews of a site were called back.
create table pages.preview (
  tenant_id uuid primary key default platform.tenant() references tenants.tenant on delete cascade,
  round int not null check (round >= 0)
);

-- Sites that were published before there was a history begin it with what visitors see. The owner of the tables sees no tenant's rows while the policy is forced.
alter table pages.site no force row level security;
insert into pages.publication (tenant_id, number, release_hash, name, note, kind, at)
  select tenant_id, 1, release_hash, '', '', 'publish', published_at from pages.site;
alter table pages.site force row level security;

call platform.isolate('pages.publication');
call platform.isolate('pages.schedule');
call platform.isolate('pages.preview');
revoke update, delete on pages.publication from servicepro_app;
