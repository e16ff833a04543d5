-- A price by size: the sizes in order, {"sizes": [{"id", "amount", "minutes", "name"}]}; the amount is that of the smallest.
alter table catalog.service
  drop constraint service_shape_check,
  add constraint service_shape_check check (shape in ('fixed', 'from', 'per-person', 'per-hour', 'per-size', 'quote')),
  add column sizes jsonb not null default '{"sizes": []}',
  add constraint service_sizes_check check (
    jsonb_typeof(sizes -> 'sizes') = 'array'
    and jsonb_array_length(sizes -> 'sizes') <= 6
    and (shape = 'per-size') = (jsonb_array_length(sizes -> 'sizes') > 0));
