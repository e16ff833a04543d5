-- The outbox of the whole platform: every letter, and how far it came. Not a table of tenants: letters of people without a tenant
-- are here too, and only the platform's staff reads it. A link is a secret: it stands sealed in its own column, the texts hold
-- a mark in its place, and it is forgotten when the letter is on its way.
create table platform.mail (
  id uuid primary key,
  tenant text,
  recipient text not null check (length(recipient) <= 254 and recipient !~ '[[:cntrl:]]'),
  locale text not null check (length(locale) <= 35),
  subject text not null check (length(subject) <= 250 and subject !~ '[[:cntrl:]]'),
  text text not null,
  html text not null,
  link text,
  state text not null default 'waiting' check (state in ('waiting', 'sending', 'sent', 'failed', 'unsure')),
  attempts int not null default 0,
  reason text check (length(reason) <= 500),
  created timestamptz not null,
  changed timestamptz not null
);
create index mail_state on platform.mail (state, id desc);
create index mail_recipient on platform.mail (lower(recipient), id desc);
