-- Who turns the second look on, and who says what it was calibrated to (PR.5).
create policy may_insert on guard_judge as restrictive for insert to rapport_server
  with check ((select is_server()) or (select acts_as('administrator')));
create policy may_delete on guard_judge as restrictive for delete to rapport_server
  using ((select is_server()) or (select acts_as('administrator')));
create policy may_insert on guard_calibration as restrictive for insert to rapport_server
  with check ((select is_server()));
create policy may_delete on guard_calibration as restrictive for delete to rapport_server
  using ((select is_server()));
