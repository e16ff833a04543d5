-- Where each chain of the trail ends: without it the newest rows could vanish unseen. Only the functions below touch it.
create table platform.audit_head (
  tenant uuid primary key,
  seq bigint not null,
  hash text not null
);
revoke all on platform.audit_head from servicepro_app;

-- What happened: a row for every act, in a chain per tenant. The application may add rows and read them, and do nothing else to
-- them. The platform's own acts are kept under its id as if it were a tenant, so there is no foreign key to the tenants.
create table platform.audit (
  tenant_id uuid not null default platform.tenant() references platform.audit_head (tenant),
  seq bigint not null,
  at timestamptz not null,
  person uuid,
  name text not null check (length(name) <= 200),
  inside boolean not null,
  ip text not null check (length(ip) <= 64),
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

-- One row as a text in which no two different rows look alike.
create function platform.audit_hash(r platform.audit) returns text language sql stable as $$
  select encode(sha256(convert_to(jsonb_build_array(r.previous, r.tenant_id, r.seq,
    to_char(r.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), r.person, r.name, r.inside, r.ip,
    r.action, r.target, r.before, r.after, r.reason)::text, 'UTF8')), 'hex')
$$;

-- Gives a new row its place. The head's row is locked until the transaction ends: one chain, no gaps, no forks.
-- A row for another tenant, or for none, is left as it came: the table's policy refuses it.
create function platform.audit_link() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  head platform.audit_head;
begin
  if new.tenant_id is null or new.tenant_id is distinct from platform.tenant() then
    return new;
  end if;
  select * into head from platform.audit_head where tenant = new.tenant_id for update;
  if not found then
    insert into platform.audit_head values (new.tenant_id, 0, '') on conflict do nothing;
    select * into head from platform.audit_head where tenant = new.tenant_id for update;
  end if;
  new.seq := head.seq + 1;
  new.previous := head.hash;
  new.hash := platform.audit_hash(new);
  update platform.audit_head set seq = new.seq, hash = new.hash where tenant = new.tenant_id;
  return new;
end $$;
create trigger link before insert on platform.audit for each row execute function platform.audit_link();

-- The first row of the bound tenant's chain that is not what it was, is missing, or is one too many; null when all is well.
-- One statement: what is added meanwhile is seen whole or not at all.
create function platform.audit_fault() returns bigint language sql stable security definer set search_path = '' as $$
  with head as (
    select coalesce(max(seq), 0) as seq, coalesce(max(hash), '') as hash
    from platform.audit_head where tenant = platform.tenant()
  ), link as (
    select seq, hash, row_number() over chain as place,
      seq <> row_number() over chain or previous <> lag(hash, 1, '') over chain or hash <> platform.audit_hash(a) as broken
    from platform.audit a where tenant_id = platform.tenant() window chain as (order by seq)
  ), chain as (
    select count(*) as length, min(least(place, seq)) filter (where broken) as fault,
      coalesce(max(hash) filter (where place = (select seq from head)), '') as hash
    from link
  )
  select case
    when chain.fault is not null then chain.fault
    when chain.length <> head.seq then least(chain.length, head.seq) + 1
    when chain.hash <> head.hash then chain.length
  end from chain, head
$$;

-- Every chain: how long it is, its last hash (keep it elsewhere to prove later that nothing was rewritten), its first fault.
create function platform.audit_faults() returns table (tenant uuid, rows bigint, last_hash text, first_fault bigint)
  language plpgsql set search_path = '' as $$
declare
  bound text := current_setting('app.tenant_id', true);
begin
  for tenant, rows, last_hash in select h.tenant, h.seq, h.hash from platform.audit_head h order by 1 loop
    perform set_config('app.tenant_id', tenant::text, true);
    first_fault := platform.audit_fault();
    return next;
  end loop;
  perform set_config('app.tenant_id', coalesce(bound, ''), true);
end $$;
revoke execute on function platform.audit_faults() from public;
revoke execute on function platform.audit_hash(platform.audit) from public;
