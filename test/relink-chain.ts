/** Links every row of the audit chain anew from the first, and the head: what somebody does who may do anything to the
 * database. */
export const relink = `do $$
  declare e audit_entry; last text := repeat('0', 64); n bigint := 0;
  begin
    for e in select * from audit_entry order by sequence loop
      n := n + 1;
      update audit_entry set sequence = -n where sequence = e.sequence;
    end loop;
    n := 0;
    for e in select * from audit_entry order by sequence desc loop
      n := n + 1;
      update audit_entry set sequence = n, previous = last where sequence = e.sequence;
      update audit_entry x set hash = entry_hash(x) where sequence = n returning hash into last;
    end loop;
    update head set audit_sequence = n, audit_hash = last;
  end $$`
