-- Who reads: the person whose own memberships may be seen before her tenant is known; null (and so none) when not set.
-- Set by the one query that finds a session, for the rest of its transaction.
create function identity.reader() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('app.person_id', true), '')::uuid;
create function identity.read_as(person uuid) returns text
  language sql volatile
  return set_config('app.person_id', person::text, true);

-- A person belongs to no tenant: one may work for several.
create table identity.person (
  id uuid primary key,
  email text not null unique check (length(email) between 3 and 254),
  name text not null check (length(name) between 1 and 120),
  locale text not null default 'en' check (length(locale) between 2 and 12),
  scheme text not null default 'system' check (scheme in ('system', 'light', 'dark')),
  advanced boolean not null default false,
  password text,
  totp text,
  totp_since timestamptz,
  created_at timestamptz not null default now()
);

-- Found by the hash of the cookie's value, before anything else is known.
create table identity.session (
  id uuid primary key,
  hash text not null unique check (hash ~ '^[0-9a-f]{64}$'),
  person_id uuid not null references identity.person on delete cascade,
  place uuid,
  inside boolean not null default false,
  remember boolean not null,
  ip text not null,
  agent text not null,
  created_at timestamptz not null,
  seen_at timestamptz not null
);
create index session_person on identity.session (person_id);
create index session_seen on identity.session (seen_at);

-- Every try to sign in. Without a person when nobody has that address: both cases write one row.
create table identity.sign_in (
  id uuid primary key,
  person_id uuid references identity.person on delete cascade,
  at timestamptz not null,
  ip text not null,
  agent text not null,
  result text not null check (result ~ '^[a-z-]{2,40}$')
);
create index sign_in_person on identity.sign_in (person_id, at desc);
create index sign_in_at on identity.sign_in (at);

-- What was mailed or handed out, to be used once: only hashes.
create table identity.token (
  hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
  kind text not null check (kind in ('sign-up', 'reset', 'invitation', 'second-factor', 'passkey')),
  person_id uuid references identity.person on delete cascade,
  data jsonb not null default '{}',
  expires_at timestamptz not null
);
create index token_person on identity.token (person_id);
create index token_expires on identity.token (expires_at);

create table identity.recovery_code (
  person_id uuid not null references identity.person on delete cascade,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  primary key (person_id, hash)
);

-- The time steps whose codes were accepted: a code is never accepted again.
create table identity.used_code (
  person_id uuid not null references identity.person on delete cascade,
  step bigint not null,
  primary key (person_id, step)
);

create table identity.passkey (
  id uuid primary key,
  person_id uuid not null references identity.person on delete cascade,
  credential text not null unique check (length(credential) between 1 and 1400),
  key text not null,
  counter bigint not null,
  name text not null check (length(name) between 1 and 60),
  created_at timestamptz not null,
  used_at timestamptz
);
create index passkey_person on identity.passkey (person_id);

-- Who works for a tenant; the platform's staff stand under the platform's own id, which is no tenant's: so no foreign key to tenants.
create table identity.member (
  tenant_id uuid not null default platform.tenant(),
  person_id uuid not null references identity.person on delete cascade,
  role text not null check (role ~ '^[a-z0-9-]{1,60}$'),
  since timestamptz not null,
  primary key (tenant_id, person_id)
);
create index member_person on identity.member (person_id);

-- A role of a tenant's own, or its version of one that everybody has. Codes of permissions, parted by spaces.
create table identity.role (
  tenant_id uuid not null default platform.tenant(),
  id text not null check (id ~ '^[a-z0-9-]{1,60}$'),
  name text not null check (length(name) <= 60),
  permissions text not null check (length(permissions) <= 10000),
  primary key (tenant_id, id)
);

create table identity.invitation (
  tenant_id uuid not null default platform.tenant(),
  id uuid not null,
  email text not null check (length(email) between 3 and 254),
  name text not null check (length(name) between 1 and 120),
  role text not null check (role ~ '^[a-z0-9-]{1,60}$'),
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, email)
);

call platform.isolate('identity.member');
call platform.isolate('identity.role');
call platform.isolate('identity.invitation');
create policy of_reader on identity.member for select using (person_id = identity.reader());
create policy of_reader on identity.role for select
  using (exists (select from identity.member m where m.tenant_id = role.tenant_id and m.person_id = identity.reader()));
