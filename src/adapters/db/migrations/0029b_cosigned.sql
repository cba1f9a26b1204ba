-- What a witness signed beneath a checkpoint (c2sp.org/tlog-cosignature): lines that can be checked without it.
alter table audit_checkpoint add column cosigned text check (length(cosigned) between 20 and 10000);
grant update (cosigned) on audit_checkpoint to rapport_server;
