-- Read before the tenant of a request is known, so not under row-level security; it holds nothing of a tenant's business.
create table tenants.tenant (
  id uuid primary key default gen_random_uuid(),
  key text not null unique check (key ~ '^[a-z0-9-]{1,63}$'),
  slug text not null unique check (slug ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$'),
  name text not null check (length(name) between 1 and 120),
  city text not null check (length(city) between 1 and 120),
  pack text not null,
  plan text not null default 'starter' check (plan in ('starter', 'pro', 'elite', 'internal')),
  status text not null default 'trialing' check (status in ('trialing', 'active', 'past_due', 'suspended', 'cancelled')),
  created_at timestamptz not null default now()
);
create trigger tell after insert or update or delete on tenants.tenant
  for each row execute function platform.tell('tenant', 'id');
create trigger tell_slug after insert or update of slug or delete on tenants.tenant
  for each row execute function platform.tell('slug', 'slug');

-- The platform's own flagship shop is there from the first day.
insert into tenants.tenant (id, key, slug, name, city, pack, plan, status)
values ('00000000-0000-7000-8000-000000000001', 'root', 'clean-machine', 'Clean Machine', 'Tulsa', 'auto-detailing', 'elite', 'active');
