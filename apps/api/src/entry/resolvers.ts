import type { Resolvers } from '../generated/resolvers.ts'
import { signedIn } from '../platform/context.ts'
import { changePassword } from './change-password.ts'
import { confirmCodeApp, recoveryCodesLeft, renewRecoveryCodes, startCodeApp, stopCodeApp } from './code-app.ts'
import { myDevices, signOutDevice } from './devices.ts'
import { forgotPassword } from './forgot-password.ts'
import { openLink } from './link.ts'
import { askPasskey, signInWithPasskey } from './passkey-sign-in.ts'
import { addPasskey, myPasskeys, removePasskey, renamePasskey, startPasskey } from './passkeys.ts'
import { setPassword } from './set-password.ts'
import { signIn } from './sign-in.ts'
import { signOut, signOutEverywhere } from './sign-out.ts'
import { hasPassword, ownSession, waysIn } from './ways.ts'

export const entryResolvers: Resolvers = {
  Query: {
    waysIn: (_, __, ctx) => waysIn(ctx),
    session: (_, __, ctx) => ownSession(ctx),
    security: (_, __, ctx) => signedIn(ctx) && {},
  },
  Security: {
    hasPassword: (_, __, ctx) => hasPassword(ctx),
    passkeys: (_, __, ctx) => myPasskeys(ctx),
    recoveryCodesLeft: (_, __, ctx) => recoveryCodesLeft(ctx),
    devices: (_, __, ctx) => myDevices(ctx),
  },
  Passkey: { id: (row) => row.publicId },
  SignedInDevice: { id: (row) => row.publicId },
  Mutation: {
    signIn: (_, args, ctx) => signIn(ctx, args),
    signOut: (_, { shared }, ctx) => signOut(ctx, shared ?? false),
    signOutEverywhere: (_, __, ctx) => signOutEverywhere(ctx),
    signOutDevice: (_, { device }, ctx) => signOutDevice(ctx, device),
    changePassword: (_, { current, next }, ctx) => changePassword(ctx, current, next),
    forgotPassword: (_, { email }, ctx) => forgotPassword(ctx, email),
    openLink: (_, { link }, ctx) => openLink(ctx, link),
    setPassword: (_, { link, password }, ctx) => setPassword(ctx, link, password),
    askPasskey: (_, __, ctx) => askPasskey(ctx),
    signInWithPasskey: (_, { response, shared }, ctx) => signInWithPasskey(ctx, response, shared ?? false),
    startPasskey: (_, __, ctx) => startPasskey(ctx),
    addPasskey: (_, { response, name }, ctx) => addPasskey(ctx, response, name),
    renamePasskey: (_, { passkey, name }, ctx) => renamePasskey(ctx, passkey, name),
    removePasskey: (_, { passkey }, ctx) => removePasskey(ctx, passkey),
    startCodeApp: (_, __, ctx) => startCodeApp(ctx),
    confirmCodeApp: (_, { code }, ctx) => confirmCodeApp(ctx, code),
    stopCodeApp: (_, { code }, ctx) => stopCodeApp(ctx, code),
    renewRecoveryCodes: (_, { code }, ctx) => renewRecoveryCodes(ctx, code),
  },
}
