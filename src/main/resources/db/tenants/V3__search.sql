-- What the list of tenants is searched by and sorted by: without accents and capitals, the name first.
alter table tenants.tenant add column search text not null generated always as (
  lower(translate(name || ' ' || slug || ' ' || city,
    'ÁÀÂÄÃÅÉÈÊËÍÌÎÏÓÒÔÖÕÚÙÛÜÑÇáàâäãåéèêëíìîïóòôöõúùûüñç',
    'AAAAAAEEEEIIIIOOOOOUUUUNCaaaaaaeeeeiiiiooooouuuunc'))) stored;
create index tenant_sorted on tenants.tenant (search, id);
create index tenant_by_state on tenants.tenant (status, plan, search, id);
