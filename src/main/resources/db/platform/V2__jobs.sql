-- The queue: the columns that db-scheduler 16 asks for, and two of ours. No tenant column: workers of all tenants read it; the
-- tenant of a job stands in its data.
create table platform.job (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  created timestamptz not null default now(),
  reason text,
  primary key (task_name, task_instance)
) with (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02);
create index job_due on platform.job (execution_time);
create index job_heartbeat on platform.job (last_heartbeat);
