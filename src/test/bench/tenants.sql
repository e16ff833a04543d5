-- Copies the lawn-care demo shop to the tenants shop-<first> .. shop-<last>: its published documents under another name, two to
-- ten of its services with their add-ons. For the superuser of an empty or demo database, whom row-level security does not bind;
-- triggers are off, so a running server does not hear of it.
--   psql -v first=1 -v last=100000 -f tenants.sql
\set ON_ERROR_STOP on
begin;
set local session_replication_role = replica;
set local synchronous_commit = off;

create temporary table shop on commit drop as
select n, uuidv7() as id, 'shop-' || n as slug, 'Clover Yard ' || n as name from generate_series(:first, :last) n;
create temporary table model on commit drop as select * from tenants.tenant where slug = 'green-blade';

insert into tenants.tenant (id, key, slug, name, city, pack, plan, status)
select shop.id, shop.slug, shop.slug, shop.name, model.city, model.pack, 'starter', 'active' from shop, model;

create temporary table copy on commit drop as
select shop.id as tenant_id, part.key as part, renamed.content, encode(sha256(convert_to(renamed.content::text, 'UTF8')), 'hex') as hash
from model
join pages.site on site.tenant_id = model.id
join pages.release on release.tenant_id = model.id and release.hash = site.release_hash
cross join jsonb_each_text(release.manifest) part
join pages.document on document.tenant_id = model.id and document.hash = part.value
cross join shop
cross join lateral (select replace(document.content::text, model.name, shop.name)::jsonb) renamed (content);

insert into pages.document (tenant_id, hash, content) select tenant_id, hash, content from copy on conflict do nothing;

with manifest as (select tenant_id, jsonb_object_agg(part, hash) as manifest from copy group by tenant_id),
  release as (
    insert into pages.release (tenant_id, hash, manifest)
    select tenant_id, encode(sha256(convert_to(manifest::text, 'UTF8')), 'hex'), manifest from manifest
    returning tenant_id, hash)
insert into pages.site (tenant_id, release_hash) select tenant_id, hash from release;

insert into catalog.service (tenant_id, id, position, minutes, shape, amount, picture, featured, texts)
select shop.id, s.id, s.position, s.minutes, s.shape, s.amount, s.picture, s.featured, s.texts
from shop, model, catalog.service s
where s.tenant_id = model.id and s.archived_at is null and s.position < 2 + shop.n % 9;

insert into catalog.add_on (tenant_id, id, amount, minutes, name)
select shop.id, a.id, a.amount, a.minutes, a.name from shop, model, catalog.add_on a where a.tenant_id = model.id;

insert into catalog.service_add_on (tenant_id, service_id, add_on_id, position)
select shop.id, l.service_id, l.add_on_id, l.position
from shop
join catalog.service s on s.tenant_id = shop.id
cross join model
join catalog.service_add_on l on l.tenant_id = model.id and l.service_id = s.id;

insert into catalog.revision (tenant_id, number) select id, 1 from shop;
commit;
