-- What the older keys of an organisation or a client sealed is still read from a record that was backed up before they
-- changed. So a newer key carries what the older ones opened values with, and nothing of what they wrapped keys with:
-- that is gone, and with it the keys of whoever was erased (docs/decisions/2026-11-21-erasure.md).
alter table organisation_key add column seals_wrapped sealed;
alter table client_key add column seals_wrapped sealed;
grant update (seals_wrapped) on organisation_key, client_key to rapport_server;
