/*
 * What the stage needs of Phaser: images, tweens, one camera and the Canvas renderer. The order is that of
 * Phaser's own phaser-core.js, because its modules require one another in circles.
 */
const { CANVAS } = require('phaser/src/const');
require('phaser/src/cameras/2d');
require('phaser/src/events/EventEmitter');
const Game = require('phaser/src/core/Game');
require('phaser/src/gameobjects/DisplayList');
require('phaser/src/gameobjects/GameObjectCreator');
require('phaser/src/gameobjects/GameObjectFactory');
require('phaser/src/gameobjects/UpdateList');
require('phaser/src/gameobjects/image/ImageFactory');
require('phaser/src/plugins');
const Scene = require('phaser/src/scene/Scene');
require('phaser/src/scene/ScenePlugin');
require('phaser/src/tweens/TweenManager');

module.exports = { CANVAS, Game, Scene };
