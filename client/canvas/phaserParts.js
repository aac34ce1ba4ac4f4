// The parts of Phaser that this client draws with: images on a 2D canvas, pointers, tweens. The whole library is
// nearly three times as large, and does not shrink by itself: it is one module. Vite takes this file for "phaser"
// when it builds (vite.config.ts). The paths are relative, because the package's "exports" hides its sources.
import CONST from "../../node_modules/phaser/src/const.js";
// Order matters from here on: these modules require each other, and plugins register themselves.
import "../../node_modules/phaser/src/events/EventEmitter.js";
import "../../node_modules/phaser/src/cameras/2d/CameraManager.js";
import Game from "../../node_modules/phaser/src/core/Game.js";
import Scale from "../../node_modules/phaser/src/scale/index.js";
import Scene from "../../node_modules/phaser/src/scene/Scene.js";
import "../../node_modules/phaser/src/scene/ScenePlugin.js";
import "../../node_modules/phaser/src/gameobjects/DisplayList.js";
import "../../node_modules/phaser/src/gameobjects/UpdateList.js";
import "../../node_modules/phaser/src/gameobjects/GameObjectCreator.js";
import "../../node_modules/phaser/src/gameobjects/GameObjectFactory.js";
import "../../node_modules/phaser/src/gameobjects/image/ImageFactory.js";
import "../../node_modules/phaser/src/input/InputPlugin.js";
import "../../node_modules/phaser/src/tweens/TweenManager.js";
import "../../node_modules/phaser/src/time/Clock.js";
import "../../node_modules/phaser/src/data/DataManagerPlugin.js";

export const { CANVAS } = CONST;
export { Game, Scale, Scene };
