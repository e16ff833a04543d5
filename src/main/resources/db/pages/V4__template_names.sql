-- A document may be a section template of the site's own, too: template:garage/hero.
alter table pages.draft drop constraint draft_name_check;
alter table pages.draft add constraint draft_name_check check (name ~ '^[a-z0-9:/-]{1,100}$');
