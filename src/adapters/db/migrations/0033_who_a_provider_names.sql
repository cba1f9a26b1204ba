-- Who somebody is at an identity provider, is issuer and `sub`. What stood here was a digest of `sub` alone, and whose
-- provider that was is not known any more: each is connected anew.
alter table sign_in.auth_account disable row level security;
delete from sign_in.auth_account where provider_id <> 'credential';
alter table sign_in.auth_account enable row level security;

alter table sign_in.auth_session drop constraint auth_session_factor_check, add constraint auth_session_factor_check
  check (factor in ('password', 'link', 'provider', 'provider-two-factors', 'authenticator', 'recovery-code', 'passkey'));

-- One way in by a provider for one person: who connects another ends the earlier one.
create unique index one_provider on sign_in.auth_account (user_id) where provider_id = 'organisation';

-- The acr values by which the provider tells that it asked for two factors.
alter table sign_in_rule add column two_factors sealed, add check (two_factors is null or issuer is not null);
