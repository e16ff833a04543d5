-- The tenant of the current transaction; null (and so no row at all) when none is set.
create function platform.tenant() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('app.tenant_id', true), '')::uuid;

-- Every table with rows of tenants calls this once: rows of other tenants are neither seen nor written, by anybody.
create procedure platform.isolate(of_tenants regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', of_tenants);
  execute format('alter table %s force row level security', of_tenants);
  execute format('create policy tenant on %s using (tenant_id = platform.tenant()) with check (tenant_id = platform.tenant())', of_tenants);
end $$;

-- Tells every server what changed: a topic and the value of a column. PostgreSQL sends equal news of one transaction once.
create function platform.tell() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    perform pg_notify('servicepro', tg_argv[0] || ' ' || (to_jsonb(old) ->> tg_argv[1]));
  end if;
  if tg_op <> 'DELETE' then
    perform pg_notify('servicepro', tg_argv[0] || ' ' || (to_jsonb(new) ->> tg_argv[1]));
  end if;
  return null;
end $$;
