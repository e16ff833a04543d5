-- Businesses that others may begin as: the platform's own list, so not under row-level security; it holds nothing of a business.
create table setup.template (
  tenant uuid primary key references tenants.tenant on delete cascade,
  title text not null check (length(title) between 1 and 80),
  made timestamptz not null default now()
);
