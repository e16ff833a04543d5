-- Every change of a draft, in order: what was done, what takes it back, and by whom. Written once; only taken changes, when it was undone or done again.
create table pages.edit (
  tenant_id uuid not null default platform.tenant() references tenants.tenant on delete cascade,
  seq bigint not null check (seq > 0),
  id uuid not null,
  person uuid,
  name text not null check (length(name) <= 200),
  client text not null check (client ~ '^[A-Za-z0-9-]{1,40}$'),
  kind text not null check (kind in ('edit', 'undo', 'redo')),
  taken boolean not null default false,
  content jsonb not null,
  at timestamptz not null,
  primary key (tenant_id, seq),
  unique (tenant_id, id)
);
create index edit_of_tab on pages.edit (tenant_id, client, seq desc);

-- Who has the editor open; a row that is not renewed for some seconds is somebody who has left.
create table pages.presence (
  tenant_id uuid not null default platform.tenant() references tenants.tenant on delete cascade,
  client text not null check (client ~ '^[A-Za-z0-9-]{1,40}$'),
  name text not null check (length(name) <= 200),
  seen timestamptz not null,
  primary key (tenant_id, client)
);

call platform.isolate('pages.edit');
call platform.isolate('pages.presence');
