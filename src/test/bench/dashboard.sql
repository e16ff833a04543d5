-- A thousand tenants and a trail of 100,000 rows for the tenant :tenant. Run as the superuser: row-level security does not bind it; the chain is made by the trigger.
insert into tenants.tenant (slug, key, name, city, pack, plan, status)
select 'bench-' || n, 'bench-' || n, 'Bench Shop ' || n, (array['Tulsa', 'Fresno', 'Wichita', 'Xenia'])[1 + n % 4],
  (array['auto-detailing', 'lawn-care', 'private-chef'])[1 + n % 3], (array['starter', 'pro', 'elite'])[1 + n % 3],
  (array['trialing', 'active', 'past_due', 'suspended'])[1 + n % 4]
from generate_series(1, 1000) n on conflict do nothing;

select set_config('app.tenant_id', :'tenant', false);
-- a transaction for each 500: the chain's end is one row, and a transaction walks through all of its own versions of it
do $$ begin
  for batch in 0..199 loop
    insert into platform.audit (seq, at, person, name, inside, ip, action, target, before, after, previous, hash)
    select 0, now() - (100000 - n) * interval '3 minutes', md5((n % 20)::text)::uuid, 'Person ' || n % 20, n % 50 = 0, '192.0.2.' || n % 250,
      (array['team.invited', 'prices.changed', 'customer.added', 'settings.changed', 'customer.changed'])[1 + n % 5], 'bench:' || n,
      jsonb_build_object('amount', n), jsonb_build_object('amount', n + 1), '', ''
    from generate_series(batch * 500 + 1, batch * 500 + 500) n;
    commit;
  end loop;
end $$;
vacuum analyze platform.audit;
