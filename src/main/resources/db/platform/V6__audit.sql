-- What happened: a row for every act, in a chain per tenant. The application may add rows and read them, and do nothing else to them.
-- The platform's own acts are kept under its id as if it were a tenant, so there is no foreign key.
create table platform.audit (
  tenant_id uuid not null default platform.tenant(),
  seq bigint not null,
  at timestamptz not null,
  person uuid,
  name text not null check (length(name) <= 200),
  inside boolean not null,
  ip text not null check (length(ip) <= 45),
  action text not null check (action ~ '^[a-z0-9-]+(\.[a-z0-9-]+)+$' and length(action) <= 80),
  target text not null check (length(target) between 1 and 200),
  before jsonb not null,
  after jsonb not null,
  reason text check (length(reason) between 10 and 500),
  previous text not null,
  hash text not null,
  primary key (tenant_id, seq)
);
call platform.isolate('platform.audit');
create index audit_person on platform.audit (tenant_id, person, seq);
create index audit_action on platform.audit (tenant_id, action, seq);
create index audit_at on platform.audit (tenant_id, at);
revoke update, delete, truncate on platform.audit from servicepro_app;

-- Where each chain ends: without it the newest rows could vanish unseen. Only the functions below touch it.
create table platform.audit_head (
  tenant uuid primary key,
  seq bigint not null,
  hash text not null
);
revoke all on platform.audit_head from servicepro_app;

-- One row as a text in which no two different rows look alike.
create function platform.audit_hash(r platform.audit) returns text language sql stable as $$
  select encode(sha256(convert_to(jsonb_build_array(r.previous, r.tenant_id, r.seq,
    to_char(r.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), r.person, r.name, r.inside, r.ip,
    r.action, r.target, r.before, r.after, r.reason)::text, 'UTF8')), 'hex')
$$;

-- Gives a new row its place. The head's row is locked until the transaction ends: one chain, no gaps, no forks.
create function platform.audit_link() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  head platform.audit_head;
begin
  if new.tenant_id is distinct from platform.tenant() then
    raise exception 'the trail of another tenant' using errcode = '42501';
  end if;
  insert into platform.audit_head values (new.tenant_id, 0, '') on conflict do nothing;
  select * into head from platform.audit_head where tenant = new.tenant_id for update;
  new.seq := head.seq + 1;
  new.previous := head.hash;
  new.hash := platform.audit_hash(new);
  update platform.audit_head set seq = new.seq, hash = new.hash where tenant = new.tenant_id;
  return new;
end $$;
create trigger link before insert on platform.audit for each row execute function platform.audit_link();

-- The first row of the bound tenant's chain that is not what it was, or is missing; null when all is well.
create function platform.audit_fault() returns bigint language plpgsql security definer set search_path = '' as $$
declare
  head platform.audit_head;
  r platform.audit;
  expected bigint := 0;
  previous text := '';
begin
  for r in select * from platform.audit where tenant_id = platform.tenant() order by seq loop
    expected := expected + 1;
    if r.seq <> expected or r.previous <> previous or r.hash <> platform.audit_hash(r) then
      return expected;
    end if;
    previous := r.hash;
  end loop;
  select * into head from platform.audit_head where tenant = platform.tenant();
  if found and (head.seq <> expected or head.hash <> previous) then
    return expected + 1;
  end if;
  return null;
end $$;

-- Every chain: how long it is, its last hash (keep it elsewhere to prove later that nothing was rewritten), its first fault.
create function platform.audit_faults() returns table (tenant uuid, rows bigint, last_hash text, first_fault bigint)
  language plpgsql set search_path = '' as $$
declare
  before text := current_setting('app.tenant_id', true);
begin
  for tenant, rows, last_hash in select h.tenant, h.seq, h.hash from platform.audit_head h order by 1 loop
    perform set_config('app.tenant_id', tenant::text, true);
    first_fault := platform.audit_fault();
    return next;
  end loop;
  perform set_config('app.tenant_id', coalesce(before, ''), true);
end $$;
revoke execute on function platform.audit_faults() from public;
revoke execute on function platform.audit_hash(platform.audit) from public;
