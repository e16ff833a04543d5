-- What lies in the store for a tenant, found by its hash (SHA-256). The row is there before the bytes and goes with them.
create table media.blob (
  tenant_id uuid not null default platform.tenant() references tenants.tenant on delete cascade,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  bytes bigint not null check (bytes > 0),
  kept_at timestamptz not null,
  primary key (tenant_id, hash)
);

-- A picture: its id are the first digits of the hash of what was uploaded, so that the same file is the same picture.
create table media.picture (
  tenant_id uuid not null default platform.tenant() references tenants.tenant on delete cascade,
  id text not null check (id ~ '^[0-9a-f]{32}$'),
  name text not null check (length(name) between 1 and 120),
  -- as it is shown: turned, and not larger than anybody needs
  width int not null check (width between 1 and 20000),
  height int not null check (height between 1 and 20000),
  -- new: files are being made; ready: every width is there; done: in every format; failed: it cannot be read
  state text not null check (state in ('new', 'ready', 'done', 'failed')),
  -- what was uploaded, until everything has been made of it: it may tell where it was taken
  upload text,
  focus_x numeric(4, 3) not null check (focus_x between 0 and 1),
  focus_y numeric(4, 3) not null check (focus_y between 0 and 1),
  -- alternative texts by language
  alt jsonb not null,
  -- by what it is searched: name and alternative texts without accents and capitals
  search text not null,
  version int not null default 1,
  added_at timestamptz not null,
  added_by text not null check (length(added_by) <= 200),
  deleted_at timestamptz,
  deleted_by text check (length(deleted_by) <= 200),
  deleted_reason text check (length(deleted_reason) between 10 and 500),
  primary key (tenant_id, id),
  foreign key (tenant_id, upload) references media.blob (tenant_id, hash),
  check ((deleted_at is null) = (deleted_by is null) and (deleted_at is null) = (deleted_reason is null))
);
create index picture_added on media.picture (tenant_id, added_at desc, id) where deleted_at is null;
create index picture_deleted on media.picture (tenant_id, deleted_at) where deleted_at is not null;

-- A picture in one width and format.
create table media.file (
  tenant_id uuid not null default platform.tenant() references tenants.tenant on delete cascade,
  picture text not null,
  width int not null check (width between 1 and 20000),
  format text not null check (format in ('jpeg', 'png', 'webp', 'avif')),
  hash text not null,
  primary key (tenant_id, picture, width, format),
  foreign key (tenant_id, picture) references media.picture (tenant_id, id) on delete cascade,
  foreign key (tenant_id, hash) references media.blob (tenant_id, hash)
);
create index file_hash on media.file (tenant_id, hash);

call platform.isolate('media.blob');
call platform.isolate('media.picture');
call platform.isolate('media.file');

create trigger tell after insert or update or delete on media.picture
  for each row execute function platform.tell('picture', 'tenant_id');
