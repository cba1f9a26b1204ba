-- Signed checkpoints of the audit chain (c2sp.org/tlog-checkpoint). They add nothing to the chain: they say how long it
-- was and what it held, so that whoever keeps one elsewhere can show later that it was rewritten or rolled back.

-- The key that signs for one organisation. `public_key` is what a witness is given; the seed is sealed.
create table checkpoint_key (
  organisation_id uuid primary key references organisation,
  public_key text not null check (length(public_key) between 60 and 300),
  seed sealed not null,
  made_at timestamptz not null
);

-- `peaks` is what the tree needs to go on growing, `last_hash` that of the last entry inside. A wrong one makes a wrong
-- root, which `rapport audit verify` works out anew from the entries.
create table audit_checkpoint (
  organisation_id uuid references organisation,
  size bigint check (size > 0),
  note text not null check (length(note) < 10000),
  peaks text not null,
  last_hash text not null check (last_hash ~ '^[0-9a-f]{64}$'),
  at timestamptz not null,
  -- When a witness had it; null: not yet.
  filed_at timestamptz,
  posted_at timestamptz,
  primary key (organisation_id, size)
);
create index checkpoint_not_filed on audit_checkpoint (organisation_id, size) where filed_at is null;
create index checkpoint_not_posted on audit_checkpoint (organisation_id, size) where posted_at is null;

do $$
declare t name;
begin
  foreach t in array array['checkpoint_key', 'audit_checkpoint'] loop
    execute format('alter table public.%I enable row level security, force row level security', t);
    execute format('create policy own_organisation on public.%I using (organisation_id = current_organisation())', t);
    execute format('revoke all on public.%I from public', t);
    execute format('grant select on public.%I to rapport_server', t);
  end loop;
end $$;
grant insert on checkpoint_key to rapport_server;
grant insert (organisation_id, size, note, peaks, last_hash, at) on audit_checkpoint to rapport_server;
grant update (filed_at, posted_at) on audit_checkpoint to rapport_server;
