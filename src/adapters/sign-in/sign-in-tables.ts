/** Names of better-auth's tables and columns as 0002_sign_in.sql has them. */
export const tables = (sessionSeconds: number) =>
  ({
    user: {
      modelName: 'auth_user',
      fields: {
        name: 'member_id',
        emailVerified: 'email_verified',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
      additionalFields: {
        organisationId: { type: 'string', required: true, input: false, fieldName: 'organisation_id' },
      },
    },
    session: {
      modelName: 'auth_session',
      expiresIn: sessionSeconds,
      updateAge: 600,
      fields: {
        userId: 'user_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    account: {
      modelName: 'auth_account',
      fields: {
        userId: 'user_id',
        accountId: 'account_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    verification: {
      modelName: 'auth_verification',
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
  }) as const

/** Neither where somebody sat nor what browser they used is kept; the table refuses both. */
export const noTraces = {
  session: {
    create: {
      before: async <S extends object>(session: S) => ({
        data: { ...session, ipAddress: null, userAgent: null },
      }),
    },
  },
}
