-- Forms that were sent, by the id each of them holds: sent again, they lead to the same place and do nothing.
create table platform.once (
  key text primary key check (length(key) between 1 and 100),
  location text not null check (location like '/%'),
  made timestamptz not null
);
create index once_made on platform.once (made);
